/** The pages of casework: sections of the case page, and what waits for an officer on the home page. */
@NullMarked
package id.pulang.casework.web;

import org.jspecify.annotations.NullMarked;
