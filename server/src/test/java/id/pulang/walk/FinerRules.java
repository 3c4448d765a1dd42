package id.pulang.walk;

import java.util.Map;

/** Where a role is served and the door still says no to some who have it, and why. */
final class FinerRules {

    /** By method and address. */
    static final Map<String, String> AT = Map.ofEntries(
            Map.entry("POST /desk/clearances/case/{caseId}/{gate}", "those who open the gate, see gates.md"),
            Map.entry("POST /desk/clearances/case/{caseId}/{gate}/confirm/{fact}", "those who open the gate"),
            Map.entry("POST /desk/clearances/chosen", "those who open the gate"),
            Map.entry("POST /desk/clearances/claims/confirm", "those who open the gate"),
            Map.entry("POST /desk/clearances/claims/refuse", "those who open the gate"),
            Map.entry("POST /desk/clearances/case/{caseId}/{gate}/override", "those who may ask, see gates.md"),
            Map.entry("GET /desk/reports/letters/discard", "officers at headquarters"),
            Map.entry("POST /desk/reports/letters/discard", "officers at headquarters"),
            Map.entry("GET /desk/new-accounts", "a head at headquarters"),
            Map.entry("POST /desk/new-accounts/{id}/answer", "a head at headquarters"),
            Map.entry("POST /desk/cases/{id}/glass/{section}", "those whose role the section is for"),
            Map.entry("POST /desk/clearances/overrides/{id}/approve", "approvers of the gate, of another section"),
            Map.entry("POST /desk/clearances/overrides/{id}/decline", "approvers of the gate"),
            Map.entry("POST /desk/pauses/{caseId}", "who owns the case, and a head of mission"),
            Map.entry("POST /desk/pauses/{caseId}/{pause}/resume", "who owns the case, and a head of mission"),
            Map.entry("POST /desk/pauses/{caseId}/{pause}/undo", "who owns the case, and a head of mission"),
            Map.entry("POST /desk/rescue/cases/{caseId}/steps", "those who record that step, see decision 86"),
            Map.entry("POST /desk/rescue/requests/{request}/paper", "who is on the case of each whom it names"),
            Map.entry("POST /field/registration/copy", "who set the device up"),
            Map.entry("POST /field/registration/contact", "who set the device up"),
            Map.entry("POST /field/registration/people", "who set the device up"),
            Map.entry("POST /desk/reports/{report}/officers", "who is on the report, and a head of mission"),
            Map.entry("POST /desk/clearances/overrides/{id}/withdraw", "who asked, or approvers of the gate"));

    private FinerRules() {}
}
