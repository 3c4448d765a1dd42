package id.pulang.incidents.web;

import static java.util.Comparator.comparing;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.ForCaseworkers;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.closure.Closure;
import id.pulang.incidents.closure.Closures;
import id.pulang.incidents.registration.Rosters;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Incidents at the desk: the list of them, a new one, and the live board of one. */
@Controller
@RequestMapping("/desk/incidents")
@ForCaseworkers
class DeskIncidentController {

    /** Up to how many statements the river is counted before the page is sent. */
    private static final long COUNTED_BEFORE_THE_PAGE = 5_000;

    private final Incidents incidents;
    private final RiverPages rivers;
    private final Rosters rosters;
    private final Closures closures;
    private final Access access;
    private final Clock clock;

    DeskIncidentController(
            Incidents incidents, RiverPages rivers, Rosters rosters, Closures closures, Access access, Clock clock) {
        this.incidents = incidents;
        this.rivers = rivers;
        this.rosters = rosters;
        this.closures = closures;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all() {
        Map<IncidentId, Closure> closed = closures.all();
        List<IncidentSummary> openFirst = incidents.all().stream()
                .sorted(comparing(incident -> closed.containsKey(incident.id())))
                .toList();
        return new ModelAndView(
                "incidents/all", Map.of("incidents", openFirst, "counts", incidents.counts(), "closed", closed));
    }

    @GetMapping("/{incident}")
    ModelAndView board(
            @PathVariable UUID incident,
            @RequestParam Optional<Boolean> counted,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String place) {
        var id = new IncidentId(incident);
        IncidentSummary summary = incidents.summary(id);
        boolean later = !counted.orElseGet(() -> incidents.statementCount(id) <= COUNTED_BEFORE_THE_PAGE);
        RiverDays days = rivers.days(summary, new RiverPages.Asked(day, place), later);
        return new ModelAndView(
                "incidents/incident",
                Map.of(
                        "incident",
                        summary,
                        "closing",
                        closing(summary),
                        "river",
                        later || days.past().isPresent() ? Optional.empty() : rivers.now(id),
                        "days",
                        days,
                        "later",
                        later,
                        "rosters",
                        rosters.of(id),
                        "now",
                        clock.instant()));
    }

    private ClosureView closing(IncidentSummary incident) {
        Map<IncidentId, Closure> closed = closures.all();
        return new ClosureView(
                Optional.ofNullable(closed.get(incident.id())),
                incidents.all().stream()
                        .filter(other -> !other.id().equals(incident.id()))
                        .toList(),
                closed,
                access.actor().reachesAllPosts() || access.actor().post().equals(incident.post()));
    }

    /** The river anew, which stays as it is on the page where no number has changed: nobody loses their place. */
    @GetMapping("/{incident}/river")
    ModelAndView river(
            @PathVariable UUID incident, @RequestParam(defaultValue = "") String seen, HttpServletResponse response) {
        var id = incidents.reference(new IncidentId(incident)).id();
        Optional<RiverDrawing> river = rivers.now(id);
        if (!seen.isEmpty() && river.map(RiverDrawing::version).orElse(seen).equals(seen)) {
            response.setHeader("HX-Reswap", "none");
        }
        return new ModelAndView("incidents/river", Map.of("incident", id, "river", river));
    }

    @GetMapping("/{incident}/statements")
    ModelAndView statements(
            @PathVariable UUID incident,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> on) {
        var summary = incidents.summary(new IncidentId(incident));
        Optional<Instant> moment = on.map(access::endOf);
        long total = moment.map(at -> told(summary.id(), at)).orElseGet(() -> incidents.statementCount(summary.id()));
        return new ModelAndView(
                "incidents/statements",
                Map.of("incident", summary, "shown", rosters.statements(summary.id(), moment, total, page), "on", on));
    }

    private long told(IncidentId incident, Instant moment) {
        return incidents.statementCounts(incident, List.of(moment)).getOrDefault(moment, 0L);
    }

    @PostMapping("/{incident}/known")
    @For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
    String note(
            @PathVariable UUID incident,
            @RequestParam String words,
            @RequestParam String asOf,
            @RequestParam String source,
            RedirectAttributes after) {
        var moment = IncidentForm.moment(asOf);
        if (moment.isEmpty() || words.isBlank() || source.isBlank()) {
            after.addFlashAttribute("problem", "incidents.known.missing");
            after.addFlashAttribute("typed", words);
            after.addFlashAttribute("typedSource", source);
        } else {
            incidents.note(
                    new IncidentId(incident),
                    words,
                    moment.get().atZone(access.zone()).toInstant(),
                    source);
            after.addFlashAttribute("notice", "incidents.known.added");
        }
        return "redirect:/desk/incidents/" + incident;
    }
}
