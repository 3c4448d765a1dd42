/** The job-offer check for everybody: nothing of what is asked is kept. */
@NullMarked
package id.pulang.portal.offers;

import org.jspecify.annotations.NullMarked;
