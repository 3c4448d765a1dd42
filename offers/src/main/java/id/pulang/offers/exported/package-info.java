/** An edition of the rules as a signed file, so that a check elsewhere answers by what officers have put in force. */
@NullMarked
package id.pulang.offers.exported;

import org.jspecify.annotations.NullMarked;
