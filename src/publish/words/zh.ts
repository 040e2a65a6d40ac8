import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: '更正政策',
  'removed-title': '此嵌入内容已移除',
  'removed-on': '移除日期：{date}。',
  'removed-why': '原因：{why}',
  'removed-no-reason': '未记录原因。',
  'removed-note': '此处曾显示“{name}”。发布者不再为其负责，请勿引用。',
};
