package id.pulang.registration.web.field;

import java.util.List;
import java.util.UUID;

/**
 * What came of a registration that a device sent, to be written as JSON; it names nobody.
 *
 * @param number of the case
 * @param code of the token, as it is printed
 * @param mayBe who else may be the same person
 */
record FieldRegistered(UUID caseId, String number, String code, List<UUID> mayBe) {}
