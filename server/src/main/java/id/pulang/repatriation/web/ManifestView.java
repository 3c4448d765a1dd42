package id.pulang.repatriation.web;

import id.pulang.identity.UserId;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.NameList;
import id.pulang.repatriation.Passenger;
import id.pulang.repatriation.SeatedList;
import id.pulang.repatriation.departures.LastStep;
import id.pulang.repatriation.manifest.Change;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.manifest.Mark;
import id.pulang.repatriation.manifest.SeatReason;
import id.pulang.repatriation.manifest.Tally;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One manifest as those see it who work on the journey.
 *
 * @param stale what happened since the page was opened that was acted on; empty for a page that is new
 */
public record ManifestView(
        SeatedList seated,
        String incident,
        Map<UserId, String> officers,
        Map<String, String> gates,
        List<HistoryLine> history,
        FlightForm flight,
        Next next,
        Optional<List<HistoryLine>> stale) {

    /**
     * What can be done next.
     *
     * @param newlyReady who could be added to the draft
     * @param early whether departure or landing would need a reason now
     * @param last the departure or landing that the acting person can take back now
     */
    public record Next(int newlyReady, boolean early, Optional<LastStep> last) {}

    /** Returns the reason for which a departure or landing that stands was recorded early, as the history says it. */
    public List<HistoryLine> early() {
        return Stream.of(
                        standing(Change.Kind.DEPARTED, Change.Kind.DEPARTURE_UNDONE),
                        standing(Change.Kind.LANDED, Change.Kind.LANDING_UNDONE))
                .flatMap(Optional::stream)
                .filter(line -> !line.detail().isEmpty())
                .toList();
    }

    /** Returns the last line of a kind unless one of another kind came after it. */
    private Optional<HistoryLine> standing(Change.Kind kind, Change.Kind undone) {
        return history.stream()
                .filter(line -> line.kind() == kind || line.kind() == undone)
                .reduce((_, later) -> later)
                .filter(line -> line.kind() == kind);
    }

    /** Returns the people by name. */
    public NameList list() {
        return seated.list();
    }

    /** Returns the manifest with its numbers. */
    public ManifestSummary manifest() {
        return list().manifest();
    }

    /** Returns the heads. */
    public Tally tally() {
        return manifest().tally();
    }

    /** Returns the address of the manifest's pages. */
    public String path() {
        return "/desk/repatriation/" + manifest().id().value();
    }

    /** Whether people may still be marked or the flight changed. */
    public boolean beforeDeparture() {
        return manifest().state() == ManifestState.DRAFT || manifest().state() == ManifestState.FROZEN;
    }

    /** Returns why a draft was sent back, until somebody approves it again. */
    public Optional<HistoryLine> sentBack() {
        return manifest().state() != ManifestState.DRAFT
                        || manifest().lead() != null
                        || manifest().head() != null
                ? Optional.empty()
                : history.stream()
                        .filter(each -> each.kind() == Change.Kind.SENT_BACK)
                        .reduce((_, latest) -> latest);
    }

    /** Names an officer. */
    public String officer(UserId id) {
        return officers.getOrDefault(id, "");
    }

    /** Names the gates of a list of codes. */
    public String gates(List<String> codes) {
        return codes.stream().map(code -> gates.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }

    /** Says in words why someone was moved off or did not board: gates by name, else what the officer wrote. */
    public String detail(Passenger passenger) {
        return reason(passenger)
                .map(reason -> switch (reason.cause()) {
                    case GATE_SHUT -> gates(List.of(reason.detail().split(" ")));
                    case UNWELL -> "";
                    case JOINED, ESCORT_STAYS, BY_OFFICER, DID_NOT_COME, CHOSE_TO_STAY, HELD_BACK, OTHER ->
                        reason.detail();
                })
                .orElse("");
    }

    /** Returns why someone was moved off or did not board. */
    public Optional<SeatReason> reason(Passenger passenger) {
        return Optional.ofNullable(passenger.seat().mark()).flatMap(mark -> Optional.ofNullable(mark.reason()));
    }

    /** Returns who marked someone last, and when. */
    public Optional<Mark> mark(Passenger passenger) {
        return Optional.ofNullable(passenger.seat().mark());
    }
}
