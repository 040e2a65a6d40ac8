import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Política de correcciones',
  'removed-title': 'Este contenido insertado se retiró',
  'removed-on': 'Fecha de la retirada: {date}.',
  'removed-why': 'Motivo: {why}',
  'removed-no-reason': 'No se registró ningún motivo.',
  'removed-note': 'Mostraba «{name}». El editor ya no lo respalda aquí; no lo cite.',

  // The contact sheet, for producers.
  sheet: 'Contenidos incrustados',
  'sheet-lead': 'Cada contenido incrustado en todas sus formas.',
  'sheet-copy': '«Copiar» toma a la vez el HTML sencillo y la dirección: péguelo donde escribe.',
  'sheet-disk':
    'Esta página se ha abierto desde el disco: «Copiar» funciona cuando un servidor sirve la carpeta.',
  find: 'Buscar',
  state: 'Comprobación',
  'state-any': 'todas',
  'state-checked': 'está así en su fuente',
  'state-warning': 'está en su fuente, con una advertencia',
  'state-error': 'no está así en la fuente',
  'state-unchecked': 'sin comprobar',
  'state-removed': 'retirado',
  nothing: 'Ningún contenido incrustado coincide.',
  shown: 'Se muestran: {n}',
  copy: 'Copiar',
  'form-snippet': 'Código',
  'form-frame': 'Marco',
  'form-address': 'Dirección',
  'form-text': 'Texto',
  'form-email': 'Correo',
  'form-card': 'Tarjeta',
  'form-facts': 'Datos',
  copied: 'Copiado: {what}',
  'not-copied': 'No se ha copiado: el navegador no lo permite. Tómelo de aquí:',
  'not-read': 'No se ha copiado: no se pudo leer {file}. Ábralo y copie desde allí.',
  close: 'Cerrar',
};
