/** Where the guide is: three folders above this module, or where the page says. A copy without the guide has none. */

const told = document.querySelector('meta[name="fournotes-guide"]')?.getAttribute("content");

/** The root of the guide, or undefined where there is no guide to lead to. @type {URL | undefined} */
export const SITE = told === undefined || told === null ? new URL("../../../", import.meta.url) : parse(told);

/** @param {string} address */
function parse(address) {
  return /^https?:\/\//.test(address) && URL.canParse(address) ? new URL(address) : undefined;
}
