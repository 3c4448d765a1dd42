/** The question that is asked before words that accuse somebody are kept (docs/decisions/0184). */
@NullMarked
package id.pulang.pages.web.allegations;

import org.jspecify.annotations.NullMarked;
