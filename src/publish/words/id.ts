import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Kebijakan ralat',
  'removed-title': 'Konten sematan ini telah dihapus',
  'removed-on': 'Tanggal penghapusan: {date}.',
  'removed-why': 'Alasan: {why}',
  'removed-no-reason': 'Tidak ada alasan yang dicatat.',
  'removed-note':
    'Di sini pernah ditampilkan “{name}”. Penerbit tidak lagi mempertanggungjawabkannya; jangan mengutipnya.',

  // The contact sheet, for producers.
  sheet: 'Konten tersemat',
  'sheet-lead': 'Setiap konten tersemat dalam semua bentuknya.',
  'sheet-copy': '“Salin” mengambil HTML sederhana dan alamatnya sekaligus: tempelkan di tempat Anda menulis.',
  'sheet-disk': 'Halaman ini dibuka dari disk: “Salin” berfungsi bila foldernya disajikan oleh server.',
  find: 'Cari',
  state: 'Pemeriksaan',
  'state-any': 'semua',
  'state-checked': 'sesuai dengan sumbernya',
  'state-warning': 'sesuai dengan sumbernya, dengan peringatan',
  'state-error': 'tidak sesuai dengan sumbernya',
  'state-unchecked': 'belum diperiksa',
  'state-removed': 'dihapus',
  nothing: 'Tidak ada konten tersemat seperti itu.',
  shown: 'Ditampilkan: {n}',
  copy: 'Salin',
  'form-snippet': 'Kode',
  'form-frame': 'Bingkai',
  'form-address': 'Alamat',
  'form-text': 'Teks',
  'form-email': 'Surel',
  'form-card': 'Kartu',
  'form-facts': 'Fakta',
  copied: 'Disalin: {what}',
  'not-copied': 'Tidak disalin: peramban tidak mengizinkannya. Ambil dari sini:',
  'not-read': 'Tidak disalin: {file} tidak dapat dibaca. Buka berkas itu dan salin dari sana.',
  close: 'Tutup',
};
