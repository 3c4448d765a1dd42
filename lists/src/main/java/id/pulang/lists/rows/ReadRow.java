package id.pulang.lists.rows;

import id.pulang.linkage.model.PersonRecord;

/**
 * A row as a record for the comparison, and what of it nobody stated.
 *
 * @param ageOfYear whether the age follows from the year of birth alone
 * @param placeOfOrigin whether the place of birth is the place that the person comes from
 */
public record ReadRow(PersonRecord record, boolean ageOfYear, boolean placeOfOrigin) {}
