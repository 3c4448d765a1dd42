/**
 * Registration on devices without a network: the page, what it asks the server, and the desk that takes devices back.
 */
@NullMarked
package id.pulang.registration.web.field;

import org.jspecify.annotations.NullMarked;
