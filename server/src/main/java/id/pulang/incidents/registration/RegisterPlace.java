package id.pulang.incidents.registration;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.rosters.UploadId;

/**
 * A place in a register that nobody else gets; it may be left empty.
 *
 * @param number of the row, from 1
 */
public record RegisterPlace(
        IncidentId incident, PostCode post, ListKind kind, RosterId roster, UploadId upload, int number) {}
