/**
 * Holds dated facts: states and whether they receive workers, rates of exchange, licensed agencies, contacts in
 * reports.
 */
@NullMarked
package id.pulang.offers.facts;

import org.jspecify.annotations.NullMarked;
