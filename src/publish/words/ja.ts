import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: '訂正の方針',
  'removed-title': 'この埋め込みは削除されました',
  'removed-on': '削除日：{date}。',
  'removed-why': '理由：{why}',
  'removed-no-reason': '理由は記録されていません。',
  'removed-note':
    'ここには「{name}」が表示されていました。発行者はこれを撤回しています。引用しないでください。',
};
