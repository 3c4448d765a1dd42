/** The pages of repatriation: manifests, boarding on a phone, arrival, handovers, and the page that verifies. */
@NullMarked
package id.pulang.repatriation.web;

import org.jspecify.annotations.NullMarked;
