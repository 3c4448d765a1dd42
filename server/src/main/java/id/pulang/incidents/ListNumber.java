package id.pulang.incidents;

import id.pulang.protection.Vault;

/** The number that a person has on one list, as other authorities refer to it later. */
public record ListNumber(String list, String number) {

    /** Makes the keyed hash by which it is found in an incident. */
    public byte[] mark(Vault vault, IncidentId incident) {
        return vault.blindIndex("incidents.statement " + incident.value(), list + "\u0000" + number);
    }
}
