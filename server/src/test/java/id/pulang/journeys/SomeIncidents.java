package id.pulang.journeys;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Invented incidents, as an officer fills them in. */
public final class SomeIncidents {

    private SomeIncidents() {}

    /** The empty form of a new one. */
    public static Element form(HttpOfficer officer) {
        return HttpOfficer.form(officer.open("/desk/incidents/new"), "/desk/incidents");
    }

    /** What is known of one with a title. */
    public static Map<String, String> about(String title) {
        Map<String, String> values = new HashMap<>();
        values.putAll(Map.of("title", title, "place", "Ceritum", "happened", "2025-10-21T10:00", "hazard", "UNREST"));
        values.putAll(Map.of("known", "Sekitar 90 orang", "asOf", "2025-10-21T10:00", "source", "Polisi"));
        return values;
    }
}
