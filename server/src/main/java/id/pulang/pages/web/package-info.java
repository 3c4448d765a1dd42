/** Home, language, problem answers, and how a template becomes a page. */
@NullMarked
package id.pulang.pages.web;

import org.jspecify.annotations.NullMarked;
