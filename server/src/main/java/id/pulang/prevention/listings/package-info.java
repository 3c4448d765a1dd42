/** Numbers, handles and accounts that appear in reports, of which the offer check says no more than that. */
@NullMarked
package id.pulang.prevention.listings;

import org.jspecify.annotations.NullMarked;
