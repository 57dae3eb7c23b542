import { describe, expect, test } from '@jest/globals';
import { plainLine, plainText } from './plain-text.ts';

describe('plain text of a field that should be plain', () => {
  test.each([
    ['<script>x</script><b>Ring</b> buzzer', 'Ring buzzer'],
    ['<p>First</p><p>Second</p>', 'First\nSecond'],
    ['one<br />two', 'one\ntwo'],
    ['Men&#039;s &amp; Women&rsquo;s', "Men's & Women’s"],
    ['&lt;b&gt;', '<b>'],
    ['starts in < 5 minutes, > 3', 'starts in < 5 minutes, > 3'],
    ['a\r\n\r\n\r\n\r\nb', 'a\n\nb'],
    ['<style>p{}</style>after', 'after'],
    ['<script>never closed', ''],
    ['nul\u0000 and bell\u0007', 'nul and bell'],
    ['&#0;&#xD800;&#x110000;ok &unknown;', 'ok &unknown;'],
  ])('%p becomes %p', (source, text) => {
    expect(plainText(source)).toBe(text);
  });

  test('a lone surrogate, which cannot be stored, is replaced', () => {
    expect(plainText('a\ud800b')).toBe('a\ufffdb');
  });

  test('on one line', () => {
    expect(plainLine(' two\n  lines\t here ')).toBe('two lines here');
  });

  test.each(['<script>', '<a', '<!--', '&#', '</script'])(
    'many %p in a row take no longer than their length',
    (part) => {
      const begun = performance.now();
      plainText(part.repeat(20_000));
      expect(performance.now() - begun).toBeLessThan(1000);
    },
  );
});
