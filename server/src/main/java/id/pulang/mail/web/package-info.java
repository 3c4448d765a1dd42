/** The page on which an officer asks for e-mail. */
@NullMarked
package id.pulang.mail.web;

import org.jspecify.annotations.NullMarked;
