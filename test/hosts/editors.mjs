/**
 * Editors as a page has them: each takes HTML as its value and gives it back as it would be saved. Runs in a browser,
 * after the scripts of DOMPurify, TinyMCE, CKEditor, Quill and Trix; the others are bundled with it.
 */
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { AutoLinkNode, LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { Editor } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { $getRoot, $insertNodes, createEditor } from 'lexical';

const place = () => document.body.appendChild(document.createElement('div'));

const editors = {
  DOMPurify: async (html) => globalThis.DOMPurify.sanitize(html),
  async 'TinyMCE 8'(html) {
    const target = place();
    const [editor] = await globalThis.tinymce.init({
      target,
      license_key: 'gpl',
      skin: false,
      content_css: false,
      plugins: 'link lists table',
    });
    editor.setContent(html);
    const saved = editor.getContent();
    editor.remove();
    return saved;
  },
  async 'CKEditor 5'(html) {
    const { ClassicEditor, Essentials, Paragraph, Bold, Link, List, BlockQuote, Table, Heading } =
      globalThis.CKEDITOR;
    const editor = await ClassicEditor.create(place(), {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Link, List, BlockQuote, Table, Heading],
    });
    editor.setData(html);
    const saved = editor.getData();
    await editor.destroy();
    return saved;
  },
  async TipTap(html) {
    const editor = new Editor({ element: place(), extensions: [StarterKit, TableKit], content: html });
    const saved = editor.getHTML();
    editor.destroy();
    return saved;
  },
  async Quill(html) {
    const quill = new globalThis.Quill(place(), { theme: 'snow' });
    quill.clipboard.dangerouslyPasteHTML(html);
    return quill.getSemanticHTML();
  },
  async Lexical(html) {
    const editor = createEditor({
      nodes: [
        HeadingNode,
        QuoteNode,
        ListNode,
        ListItemNode,
        LinkNode,
        AutoLinkNode,
        TableNode,
        TableRowNode,
        TableCellNode,
      ],
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(place());
    editor.update(
      () => {
        const nodes = $generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html'));
        $getRoot().select();
        $insertNodes(nodes);
      },
      { discrete: true },
    );
    return editor.read(() => $generateHtmlFromNodes(editor));
  },
  async Trix(html) {
    const element = document.createElement('trix-editor');
    const ready = new Promise((done) => element.addEventListener('trix-initialize', done, { once: true }));
    place().append(element);
    await ready;
    element.editor.loadHTML(html);
    return element.value;
  },
};
Object.assign(globalThis, { editors });
