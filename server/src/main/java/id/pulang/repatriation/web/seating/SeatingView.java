package id.pulang.repatriation.web.seating;

import id.pulang.cases.CaseId;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.Passenger;
import id.pulang.repatriation.SeatedList;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.seating.Seating;
import id.pulang.repatriation.seating.SeatingProblem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who sits where, those who belong together next to each other.
 *
 * @param form what was typed, where it was not taken
 * @param problem the message of why it was not taken
 */
public record SeatingView(SeatedList seated, SeatingForm form, Optional<String> problem) {

    /** Returns the manifest with its numbers. */
    public ManifestSummary manifest() {
        return seated.list().manifest();
    }

    /** Returns the address of the page. */
    public String path() {
        return manifestPath() + "/seats";
    }

    /** Returns the address of the manifest. */
    public String manifestPath() {
        return "/desk/repatriation/" + manifest().id().value();
    }

    /** Whether vehicles and seats can still be given. */
    public boolean isDraft() {
        return manifest().state() == ManifestState.DRAFT;
    }

    /** Returns where somebody sits, as it was typed last. */
    public Seating seat(Passenger who) {
        return form.typed().getOrDefault(who.caseId(), who.seating());
    }

    /** Whether somebody's row was ticked. */
    public boolean isChosen(Passenger who) {
        return form.chosen().contains(who.caseId());
    }

    /** Names those of a group beside one of them. */
    public String others(List<Passenger> group, Passenger one) {
        return group.stream()
                .filter(each -> !each.caseId().equals(one.caseId()))
                .map(each -> each.card().name())
                .collect(Collectors.joining(", "));
    }

    /** Names the vehicle of those of a group who sit already, for one who does not; empty for who has a place. */
    public String proposed(List<Passenger> group, Passenger one) {
        return seat(one).isEmpty()
                ? group.stream()
                        .map(each -> each.seating().words())
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "))
                : "";
    }

    /** Names whom a problem is about; of a child and the escort only the one at a place. */
    public String names(Collection<CaseId> people) {
        return people.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** Names whom a problem is about with the vehicle of each. */
    public String namesWithVehicles(SeatingProblem of) {
        return of.people().stream()
                .map(who -> name(who) + " (" + vehicle(who) + ")")
                .collect(Collectors.joining(", "));
    }

    private String vehicle(CaseId who) {
        String vehicle = seated.seats().getOrDefault(who, Seating.NONE).vehicle();
        return vehicle.isEmpty() ? "–" : vehicle;
    }

    /** Two of one name are told apart by the numbers of their cases. */
    private String name(CaseId who) {
        List<Passenger> all = seated.list().passengers();
        Optional<Passenger> found =
                all.stream().filter(each -> each.caseId().equals(who)).findFirst();
        return found.map(one -> all.stream()
                                        .filter(each -> each.card()
                                                .name()
                                                .equals(one.card().name()))
                                        .count()
                                > 1
                        ? one.card().name() + " " + one.caseNumber()
                        : one.card().name())
                .orElse("");
    }
}
