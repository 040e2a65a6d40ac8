import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Kebijakan ralat',
  'removed-title': 'Konten sematan ini telah dihapus',
  'removed-on': 'Tanggal penghapusan: {date}.',
  'removed-why': 'Alasan: {why}',
  'removed-no-reason': 'Tidak ada alasan yang dicatat.',
  'removed-note':
    'Di sini pernah ditampilkan “{name}”. Penerbit tidak lagi mempertanggungjawabkannya; jangan mengutipnya.',
};
