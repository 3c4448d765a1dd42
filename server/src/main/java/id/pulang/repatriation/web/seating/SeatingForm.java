package id.pulang.repatriation.web.seating;

import id.pulang.cases.CaseId;
import id.pulang.repatriation.seating.SeatNumbers;
import id.pulang.repatriation.seating.Seating;
import id.pulang.repatriation.seating.SeatingWish;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * Vehicles and seats as they were typed.
 *
 * @param typed what each row says
 * @param chosen whose rows are ticked
 * @param filling whether the next free seats are asked for
 */
public record SeatingForm(Map<CaseId, Seating> typed, List<CaseId> chosen, boolean filling, SeatingWish wish) {

    private static final int ABREAST = 4;
    private static final int LETTERS = 26;
    private static final int LARGEST_VEHICLE = 999;

    /** Nothing is typed yet. */
    static SeatingForm empty() {
        return new SeatingForm(Map.of(), List.of(), false, new SeatingWish("Bus 1", new SeatNumbers("", ABREAST), 0));
    }

    /** Reads the fields of the page; a row that names nobody is left out. */
    static SeatingForm of(MultiValueMap<String, String> sent) {
        List<String> who = all(sent, "who");
        List<String> vehicles = all(sent, "bus");
        List<String> seats = all(sent, "seat");
        Map<CaseId, Seating> typed = new LinkedHashMap<>();
        for (int at = 0; at < Math.min(who.size(), Math.min(vehicles.size(), seats.size())); at++) {
            var seat = Seating.typed(vehicles.get(at), seats.get(at));
            ids(List.of(who.get(at))).forEach(each -> typed.put(each, seat));
        }
        return new SeatingForm(typed, ids(all(sent, "chosen")), sent.containsKey("fill"), wish(sent));
    }

    private static SeatingWish wish(MultiValueMap<String, String> sent) {
        Seating begin = Seating.typed(one(sent, "fromBus"), one(sent, "fromSeat"));
        int abreast = Math.clamp(number(one(sent, "abreast"), ABREAST), 1, LETTERS);
        int most = Math.clamp(number(one(sent, "most"), 0), 0, LARGEST_VEHICLE);
        return new SeatingWish(begin.vehicle(), new SeatNumbers(begin.number(), abreast), most);
    }

    private static List<CaseId> ids(List<String> sent) {
        return sent.stream()
                .filter(each -> each.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(each -> new CaseId(UUID.fromString(each)))
                .toList();
    }

    private static int number(String typed, int otherwise) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : otherwise;
    }

    private static String one(MultiValueMap<String, String> sent, String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip();
    }

    private static List<String> all(MultiValueMap<String, String> sent, String field) {
        return sent.getOrDefault(field, Collections.emptyList());
    }
}
