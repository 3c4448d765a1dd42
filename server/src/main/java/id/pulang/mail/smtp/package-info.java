/** The one door through which the server sends anything on its own: to the mail server of the settings. */
@NullMarked
package id.pulang.mail.smtp;

import org.jspecify.annotations.NullMarked;
