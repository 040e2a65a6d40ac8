import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: '訂正の方針',
  'removed-title': 'この埋め込みは削除されました',
  'removed-on': '削除日：{date}。',
  'removed-why': '理由：{why}',
  'removed-no-reason': '理由は記録されていません。',
  'removed-note':
    'ここには「{name}」が表示されていました。発行者はこれを撤回しています。引用しないでください。',

  // The contact sheet, for producers.
  sheet: '埋め込み',
  'sheet-lead': 'すべての埋め込みと、その各形式の一覧です。',
  'sheet-copy':
    '「コピー」はシンプルなHTMLとアドレスを同時に取り込みます。記事を書いている場所に貼り付けてください。',
  'sheet-disk':
    'このページはディスクから開かれています。「コピー」は、フォルダーをサーバーから配信すると使えます。',
  find: '検索',
  state: '照合',
  'state-any': 'すべて',
  'state-checked': '出典のとおり',
  'state-warning': '出典のとおり（注意あり）',
  'state-error': '出典と異なる',
  'state-unchecked': '未照合',
  'state-removed': '削除済み',
  nothing: '該当する埋め込みはありません。',
  shown: '表示：{n}件',
  copy: 'コピー',
  'form-snippet': 'コード',
  'form-frame': 'フレーム',
  'form-address': 'アドレス',
  'form-text': 'テキスト',
  'form-email': 'メール',
  'form-card': 'カード',
  'form-facts': 'データ',
  copied: 'コピーしました：{what}',
  'not-copied': 'コピーできませんでした。ブラウザーが許可していません。ここから取り出してください：',
  'not-read': 'コピーできませんでした。{file}を読み込めません。ファイルを開いてコピーしてください。',
  close: '閉じる',
};
