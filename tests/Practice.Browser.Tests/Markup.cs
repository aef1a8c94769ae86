using Microsoft.Playwright;

namespace Practice.Browser.Tests;

/// <summary>What a validator would say first, without one: ids that stand twice, names that lead nowhere, fields without a label, headings that skip a level.</summary>
internal static class Markup
{
    public static Task<string[]> FaultsIn(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const faults = [];
          const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
          for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) faults.push(`the id ${id} stands twice`);
          for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'])
            for (const element of document.querySelectorAll(`[${name}]`))
              for (const id of element.getAttribute(name).split(/\s+/).filter(Boolean))
                if (!ids.includes(id)) faults.push(`${name}="${id}" leads nowhere`);
          for (const link of document.querySelectorAll('a[href^="#"]'))
            if (!ids.includes(link.getAttribute('href').slice(1))) faults.push(`a link to ${link.getAttribute('href')} leads nowhere`);
          for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea'))
            if (field.labels.length === 0 && !field.getAttribute('aria-label')) faults.push(`${field.name} has no label`);
          for (const button of document.querySelectorAll('button'))
            if (button.textContent.trim() === '' && !button.getAttribute('aria-label')) faults.push('a button has no name');
          // What went wrong stands above the page's own heading.
          let level = 1;
          for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
            const now = Number(heading.tagName[1]);
            if (now > level + 1) faults.push(`h${now} "${heading.textContent}" comes after h${level}`);
            level = now;
          }
          if (document.querySelectorAll('h1').length !== 1) faults.push(`${document.querySelectorAll('h1').length} h1`);
          for (const inner of document.querySelectorAll('p p, p div, p ul, p ol, a a, a button, button a, ul > :not(li, script, template), ol > :not(li, script, template), dl > :not(dt, dd, div)')) faults.push(`${inner.tagName} in ${inner.parentElement.tagName}`);
          return faults;
        }
        """);
}
