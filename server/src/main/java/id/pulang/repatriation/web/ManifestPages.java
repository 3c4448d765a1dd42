package id.pulang.repatriation.web;

import id.pulang.clearances.Clearances;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.NameList;
import id.pulang.repatriation.Passenger;
import id.pulang.repatriation.SeatedList;
import id.pulang.repatriation.Seatings;
import id.pulang.repatriation.departures.Departures;
import id.pulang.repatriation.departures.LastStep;
import id.pulang.repatriation.manifest.Change;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.manifest.Stale;
import id.pulang.repatriation.manifest.Step;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts together what the pages about manifests show. */
@Component
class ManifestPages {

    private final Manifests manifests;
    private final Seatings seatings;
    private final Incidents incidents;
    private final Clearances clearances;
    private final Access access;
    private final Clock clock;

    ManifestPages(
            Manifests manifests,
            Seatings seatings,
            Incidents incidents,
            Clearances clearances,
            Access access,
            Clock clock) {
        this.manifests = manifests;
        this.seatings = seatings;
        this.incidents = incidents;
        this.clearances = clearances;
        this.access = access;
        this.clock = clock;
    }

    /** Returns the time zone in which the acting officer reads times. */
    ZoneId zone() {
        return access.zone();
    }

    ManifestsView all() {
        List<IncidentSummary> known = incidents.all();
        boolean mayDraft = access.actor().holds(Role.REPATRIATION_LEAD);
        Map<IncidentId, String> titles =
                known.stream().collect(Collectors.toMap(IncidentSummary::id, IncidentSummary::title));
        Map<IncidentId, Integer> counts = mayDraft ? manifests.readyNow() : Map.of();
        List<ManifestsView.Choice> choices = known.stream()
                .filter(_ -> mayDraft)
                .map(each -> new ManifestsView.Choice(each.id(), each.title(), counts.getOrDefault(each.id(), 0)))
                .toList();
        return new ManifestsView(manifests.all(), titles, choices);
    }

    ManifestView one(ManifestId id) {
        return view(id, Optional.empty(), Optional.empty());
    }

    /** Shows the manifest as it is now, what happened meanwhile, and what was typed. */
    ManifestView outdated(ManifestId id, Stale stale, Optional<FlightForm> typed) {
        return view(id, Optional.of(stale), typed);
    }

    private ManifestView view(ManifestId id, Optional<Stale> stale, Optional<FlightForm> typed) {
        SeatedList seated = seatings.of(id);
        NameList list = seated.list();
        ManifestSummary manifest = list.manifest();
        List<Change> history = manifests.history(id);
        Map<UserId, String> names = access.names(officers(manifest, history));
        return new ManifestView(
                seated,
                incidents.reference(manifest.incident()).title(),
                names,
                gates(list),
                lines(history, names),
                typed.orElseGet(() -> FlightForm.of(manifest.flight(), access.zone())),
                next(manifest, history),
                stale.map(each -> lines(each.since(), names)));
    }

    private ManifestView.Next next(ManifestSummary manifest, List<Change> history) {
        Instant now = clock.instant();
        Step step = manifest.state() == ManifestState.DEPARTED ? Step.LAND : Step.DEPART;
        return new ManifestView.Next(
                manifest.state() == ManifestState.DRAFT ? manifests.readyNow(manifest.incident()) : 0,
                Departures.needsReason(step, manifest, now),
                LastStep.of(manifest.state(), history)
                        .filter(last -> last.refusal(access.actor(), now).isEmpty())
                        .filter(_ -> manifest.tally().handedOver() == 0));
    }

    private static Set<UserId> officers(ManifestSummary manifest, List<Change> history) {
        return Stream.concat(
                        Stream.of(manifest.lead(), manifest.head())
                                .filter(Objects::nonNull)
                                .map(ManifestSummary.Signature::by),
                        history.stream().map(Change::by))
                .collect(Collectors.toSet());
    }

    private static List<HistoryLine> lines(List<Change> changes, Map<UserId, String> names) {
        return changes.stream()
                .map(change -> new HistoryLine(
                        change.kind(), names.getOrDefault(change.by(), ""), change.at(), change.detail()))
                .toList();
    }

    private Map<String, String> gates(NameList list) {
        return Stream.concat(list.passengers().stream(), list.movedOff().stream())
                .flatMap(ManifestPages::codes)
                .distinct()
                .collect(Collectors.toMap(code -> code, this::gateName));
    }

    private static Stream<String> codes(Passenger passenger) {
        Stream<String> noted =
                Optional.ofNullable(passenger.seat().mark())
                        .flatMap(mark -> Optional.ofNullable(mark.reason()))
                        .stream()
                        .flatMap(reason -> Stream.of(reason.detail().split(" ")));
        return Stream.concat(passenger.shut().stream(), noted);
    }

    /** Names a gate in the language of the page. */
    String gateName(String code) {
        return clearances.gateName(code, LocaleContextHolder.getLocale().getLanguage());
    }
}
