package id.pulang.demo.folder;

import id.pulang.authentication.accounts.NewAccount;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.incidents.Hazard;
import id.pulang.incidents.NewIncident;
import id.pulang.packs.PackEntry;
import id.pulang.people.interviews.SwornIdentifiers;
import id.pulang.repatriation.Flight;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an incident of invented people is about and who plays it, as {@code story.yaml} in its folder tells. Immutable.
 */
public final class DemoStory {

    private final PackEntry file;

    public DemoStory(PackEntry file) {
        this.file = file;
    }

    /** Returns the code of the pack under which it happens. */
    public String pack() {
        return file.text("pack");
    }

    /** Returns the incident as an officer records it. */
    public NewIncident incident() {
        PackEntry told = file.entry("incident");
        return new NewIncident(
                told.text("title"),
                told.text("place"),
                Instant.parse(told.text("happenedAt")),
                Hazard.valueOf(told.text("hazard")),
                told.text("known"),
                Instant.parse(told.text("countedAt")),
                told.text("countedBy"));
    }

    /** Returns how two officers settle who is who. */
    public String compared() {
        return file.entry("talks").text("compared");
    }

    /** A form of screening. */
    public record Form(String code, String version) {}

    /** Returns the form that officers use in their talks. */
    public Form form() {
        PackEntry form = file.entry("talks").entry("form");
        return new Form(form.text("code"), form.text("version"));
    }

    /** Returns the two sworn identifiers that people without papers give. */
    public SwornIdentifiers sworn() {
        List<String> sworn = file.entry("talks").texts("sworn");
        return new SwornIdentifiers(sworn.getFirst(), sworn.getLast());
    }

    /** Returns the flight home that departs then. */
    public Flight flight(Instant departure) {
        PackEntry flight = file.entry("flight");
        return new Flight(flight.text("number"), flight.text("from"), flight.text("to"), departure);
    }

    /** Returns why a landing is recorded at once after the departure, which takes no time in a demonstration. */
    public String late() {
        return file.entry("flight").text("late");
    }

    /** Returns the parts of the officers who receive people at home, in turn. */
    public List<String> receivers() {
        return file.texts("receivers");
    }

    /** Returns why an agency does not accept somebody, in a story that tells of it. */
    public String refused() {
        return file.entry("talks").text("refused");
    }

    /** Returns the invented accounts by the part that each plays; refuses a story that leaves them to another one. */
    public Map<String, NewAccount> officers() {
        if (file.entries("officers").isEmpty()) {
            throw new IllegalArgumentException("The story names no officers who play it.");
        }
        return file.entries("officers").stream()
                .collect(Collectors.toMap(
                        each -> each.text("part"), DemoStory::account, (one, _) -> one, LinkedHashMap::new));
    }

    private static NewAccount account(PackEntry told) {
        return new NewAccount(
                told.text("login"),
                told.text("name"),
                Role.valueOf(told.text("role")),
                new PostCode(told.text("post")),
                told.text("section"));
    }
}
