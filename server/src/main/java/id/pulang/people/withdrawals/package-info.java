/** What follows for people when a list is withdrawn: its statements are about nobody any more. */
@NullMarked
package id.pulang.people.withdrawals;

import org.jspecify.annotations.NullMarked;
