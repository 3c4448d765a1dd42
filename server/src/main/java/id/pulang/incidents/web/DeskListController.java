package id.pulang.incidents.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pulang.audit.ExportReason;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.ForCaseworkers;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.identity.transactions.Busy;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.closure.Closures;
import id.pulang.incidents.files.ExportedFile;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.ListPage;
import id.pulang.incidents.rosters.NeutralName;
import id.pulang.incidents.rosters.WaitingUpload;
import id.pulang.lists.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists at the desk: handing files over, and reading a list as it came. */
@Controller
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER})
class DeskListController {

    private final Incidents incidents;
    private final Rosters rosters;
    private final Closures closures;
    private final ExportWords words;
    private final Clock clock;

    DeskListController(Incidents incidents, Rosters rosters, Closures closures, ExportWords words, Clock clock) {
        this.incidents = incidents;
        this.rosters = rosters;
        this.closures = closures;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/desk/incidents/{incident}/lists")
    @ForCaseworkers
    ModelAndView lists(@PathVariable UUID incident) {
        var id = new IncidentId(incident);
        return page(id, Map.of());
    }

    private ModelAndView page(IncidentId id, Map<String, ?> told) {
        var page = new ModelAndView("incidents/lists", told);
        return page.addObject("incident", incidents.summary(id))
                .addObject("rosters", rosters.of(id))
                .addObject("closed", closures.of(id).isPresent())
                .addObject("waiting", rosters.waiting(id));
    }

    @PostMapping("/desk/incidents/{incident}/lists")
    String receive(
            @PathVariable UUID incident, @RequestParam("file") List<MultipartFile> sent, RedirectAttributes after)
            throws IOException {
        List<ReceivedView> outcomes = received(incident, sent);
        after.addFlashAttribute("outcomes", outcomes);
        if (outcomes.size() == 1 && outcomes.getFirst().mapping() != null) {
            return "redirect:" + outcomes.getFirst().mapping();
        }
        return "redirect:/desk/incidents/" + incident + "/lists";
    }

    /**
     * Takes in messages that were copied out of a chat, as a file that is called by who sent them and when they were
     * pasted. What cannot be read stays in the form, since it lies nowhere else.
     */
    @PostMapping("/desk/incidents/{incident}/lists/pasted")
    ModelAndView receivePasted(
            @PathVariable UUID incident, @RequestParam String sender, @RequestParam String messages) {
        var id = new IncidentId(incident);
        var pasted = new PastedMessages(sender, messages);
        Optional<String> wrong = pasted.wrong();
        if (wrong.isPresent()) {
            return page(id, Map.of("wrong", wrong.get(), "pasted", pasted));
        }
        String name = named(id, pasted);
        Received received = rosters.receive(id, name, new ByteArrayInputStream(messages.getBytes(UTF_8)));
        ReceivedView outcome = ReceivedView.ofMessages(NeutralName.of(name), received);
        return outcome.mapping() != null
                ? new ModelAndView("redirect:" + outcome.mapping())
                : page(id, Map.of("outcomes", List.of(outcome), "pasted", pasted));
    }

    /** Where the switch of language leads from messages that could not be read. */
    @GetMapping("/desk/incidents/{incident}/lists/pasted")
    @ForCaseworkers
    String pasted(@PathVariable UUID incident) {
        return "redirect:/desk/incidents/" + incident + "/lists";
    }

    /** A list of the same name would be corrected, and messages that come within one minute add to each other. */
    private String named(IncidentId id, PastedMessages pasted) {
        Stream<String> waiting = rosters.waiting(id).stream().map(WaitingUpload::fileName);
        Stream<String> lists = rosters.of(id).stream().map(list -> list.listName() + ".txt");
        Set<String> taken = Stream.concat(waiting, lists).collect(Collectors.toSet());
        Instant at = clock.instant();
        return IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(turn -> words.called(pasted.from(), at, turn))
                .filter(name -> !taken.contains(NeutralName.of(name)))
                .findFirst()
                .orElseThrow();
    }

    @GetMapping("/desk/lists/{roster}")
    @For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER, Role.HEAD_OF_MISSION})
    ModelAndView list(
            @PathVariable UUID roster,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "all") String only) {
        boolean problems = only.equals("problems");
        ListPage shown = rosters.page(new RosterId(roster), page, problems);
        return new ModelAndView(
                "incidents/list",
                Map.of(
                        "list",
                        shown,
                        "only",
                        problems ? "problems" : "all",
                        "incident",
                        incidents.summary(shown.roster().incident())));
    }

    @PostMapping("/desk/lists/{roster}/export.csv")
    @OnlyAsks
    @Fresh
    @For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER, Role.HEAD_OF_MISSION})
    ResponseEntity<byte[]> export(@PathVariable UUID roster, @RequestParam ExportReason reason) {
        var id = new RosterId(roster);
        String text = rosters.export(id, reason, words::problem, words::mark);
        return new ExportedFile(rosters.summary(id).listName() + ".csv", text).answer();
    }

    /** What was taken in stays so when there is no place for a later file, which is sent again alone. */
    private List<ReceivedView> received(UUID incident, List<MultipartFile> sent) throws IOException {
        var outcomes = new ArrayList<ReceivedView>();
        for (MultipartFile file : sent) {
            try {
                outcomes.add(received(incident, file));
            } catch (Busy busy) {
                if (outcomes.isEmpty()) {
                    throw busy;
                }
                var later = new Received.Refused(Problem.ofFile("no_place"));
                outcomes.add(ReceivedView.of(NeutralName.of(String.valueOf(file.getOriginalFilename())), later));
            }
        }
        return outcomes;
    }

    private ReceivedView received(UUID incident, MultipartFile file) throws IOException {
        String name = String.valueOf(file.getOriginalFilename());
        try (InputStream bytes = file.getInputStream()) {
            Received received = rosters.receive(new IncidentId(incident), name, bytes);
            return ReceivedView.of(NeutralName.of(name), received);
        }
    }
}
