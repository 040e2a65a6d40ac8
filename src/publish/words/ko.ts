import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: '정정 방침',
  'removed-title': '이 삽입 콘텐츠는 삭제되었습니다',
  'removed-on': '삭제일: {date}.',
  'removed-why': '이유: {why}',
  'removed-no-reason': '이유가 기록되지 않았습니다.',
  'removed-note':
    '여기에는 “{name}”이(가) 표시되어 있었습니다. 발행처가 더 이상 보증하지 않으니 인용하지 마세요.',

  // The contact sheet, for producers.
  sheet: '임베드',
  'sheet-lead': '모든 임베드와 그 형식입니다.',
  'sheet-copy': '‘복사’를 누르면 단순 HTML과 주소가 함께 복사되니, 글을 쓰는 곳에 붙여 넣으십시오.',
  'sheet-disk': '이 페이지는 디스크에서 열렸습니다. ‘복사’는 폴더를 서버에서 제공할 때 작동합니다.',
  find: '찾기',
  state: '대조',
  'state-any': '전체',
  'state-checked': '출처와 일치',
  'state-warning': '출처와 일치, 주의 있음',
  'state-error': '출처와 다름',
  'state-unchecked': '대조하지 않음',
  'state-removed': '삭제됨',
  nothing: '해당하는 임베드가 없습니다.',
  shown: '표시: {n}개',
  copy: '복사',
  'form-snippet': '코드',
  'form-frame': '프레임',
  'form-address': '주소',
  'form-text': '텍스트',
  'form-email': '이메일',
  'form-card': '카드',
  'form-facts': '데이터',
  copied: '복사됨: {what}',
  'not-copied': '복사하지 못했습니다. 브라우저가 허용하지 않습니다. 여기에서 가져가십시오:',
  'not-read': '복사하지 못했습니다. {file} 파일을 읽을 수 없습니다. 파일을 열어 복사하십시오.',
  close: '닫기',
};
