import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: '정정 방침',
  'removed-title': '이 삽입 콘텐츠는 삭제되었습니다',
  'removed-on': '삭제일: {date}.',
  'removed-why': '이유: {why}',
  'removed-no-reason': '이유가 기록되지 않았습니다.',
  'removed-note':
    '여기에는 “{name}”이(가) 표시되어 있었습니다. 발행처가 더 이상 보증하지 않으니 인용하지 마세요.',
};
