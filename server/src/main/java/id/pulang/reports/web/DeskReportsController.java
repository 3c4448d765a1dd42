package id.pulang.reports.web;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.places.Places;
import id.pulang.reports.Channel;
import id.pulang.reports.Danger;
import id.pulang.reports.ReportsRoles;
import id.pulang.reports.Topic;
import id.pulang.reports.desk.ListQuery;
import id.pulang.reports.desk.ReportFilter;
import id.pulang.reports.desk.ReportList;
import id.pulang.reports.intake.ReportIntake;
import id.pulang.reports.intake.Taken;
import id.pulang.reports.triage.Triage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reports at the desk: the list of them, and the form with which one is taken in. */
@Controller
@RequestMapping(DeskReportsController.PATH)
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskReportsController {

    static final String PATH = "/desk/reports";

    private final ReportList list;
    private final ReportIntake intake;
    private final Triage triage;
    private final Places places;
    private final Access access;

    DeskReportsController(ReportList list, ReportIntake intake, Triage triage, Places places, Access access) {
        this.list = list;
        this.intake = intake;
        this.triage = triage;
        this.places = places;
        this.access = access;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "OPEN") ReportFilter show,
            @RequestParam(required = false) @Nullable Topic topic,
            @RequestParam(required = false) @Nullable Danger danger,
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(defaultValue = "1") int page) {
        var query = new ListQuery(show, topic, danger, channel, page);
        boolean complaints = ReportsRoles.readsComplaints(access.actor());
        return new ModelAndView("reports/list", Map.of("view", new ListView(query, list.page(query), complaints)));
    }

    @GetMapping("/new")
    ModelAndView blank(@RequestParam(defaultValue = "PERSON") Topic topic) {
        return form(ReportForm.empty(topic));
    }

    @PostMapping
    ModelAndView take(@RequestParam MultiValueMap<String, String> fields, RedirectAttributes next) {
        var typed = new ReportForm(fields, "");
        return switch (intake.take(typed.heard())) {
            case Taken.Kept kept -> {
                next.addFlashAttribute("notice", "reports.taken." + typed.topic());
                yield led(typed.topic(), kept.id().value().toString());
            }
            case Taken.KeptAsCopy copy -> {
                next.addFlashAttribute("notice", "reports.taken.copy");
                yield led(typed.topic(), copy.id().value().toString());
            }
            case Taken.Empty _ -> form(typed.wrong("reports.form.empty"));
            case Taken.TooLong _ -> form(typed.wrong("reports.form.too-long"));
        };
    }

    /** Whoever may not read what they have taken in is led to the list. */
    private ModelAndView led(Topic topic, String report) {
        boolean reads = ReportsRoles.reads(access.actor(), topic) && topic != Topic.COMPLAINT;
        return new ModelAndView("redirect:" + PATH + (reads ? "/" + report : ""));
    }

    private ModelAndView form(ReportForm typed) {
        return new ModelAndView(
                "reports/form",
                Map.of(
                        "form", typed,
                        "signs", triage.signs(),
                        "places", places.all(),
                        "officers", officersToChoose()));
    }

    /** The officers of the post and those who would read a complaint. */
    private List<Actor> officersToChoose() {
        return Stream.concat(
                        access.colleagues().stream(),
                        access.officersAt(PostCode.HEADQUARTERS, ReportsRoles::readsComplaints).stream())
                .collect(Collectors.toMap(Actor::id, Function.identity(), (each, _) -> each, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
