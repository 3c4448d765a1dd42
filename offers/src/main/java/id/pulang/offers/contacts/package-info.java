/** Reads how an offer is answered: telephone numbers, e-mail addresses, web addresses. */
@NullMarked
package id.pulang.offers.contacts;

import org.jspecify.annotations.NullMarked;
