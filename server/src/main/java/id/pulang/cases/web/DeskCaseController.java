package id.pulang.cases.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.Giving;
import id.pulang.cases.desk.SavedViews;
import id.pulang.cases.desk.Worklist;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.ForCaseReaders;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.incidents.Incidents;
import id.pulang.pages.Lookups;
import id.pulang.pages.views.ViewedList;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The worklist: whom we work for, what each waits for, and who carries it. */
@Controller
@ForCaseReaders
class DeskCaseController {

    private final Worklist worklist;
    private final Cases cases;
    private final SavedViews views;
    private final Incidents incidents;
    private final Access access;
    private final Clock clock;

    DeskCaseController(
            Worklist worklist, Cases cases, SavedViews views, Incidents incidents, Access access, Clock clock) {
        this.worklist = worklist;
        this.cases = cases;
        this.views = views;
        this.incidents = incidents;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/desk/cases")
    ModelAndView worklist(@ModelAttribute FilterForm asked, @ModelAttribute ListForm list, HttpSession session) {
        FilterForm form = asked.kept(session, clock.instant());
        var view = new CaseListView(
                form,
                list,
                worklist.page(form.filter(), list.order()),
                incidents.all(),
                access.colleagues(),
                views.of(ViewedList.CASES),
                asked.searches() && !form.searches());
        return new ModelAndView("cases/worklist", Map.of("view", view));
    }

    /** Takes a search as a form, so that no address holds whom it is about. */
    @PostMapping("/desk/cases")
    @OnlyAsks
    String find(@ModelAttribute FilterForm form, @ModelAttribute ListForm list, HttpSession session) {
        String words = form.typed();
        @Nullable String key = words.isEmpty() ? null : Lookups.of(session).keep(List.of(words), clock.instant());
        String query = form.with(words, key).query();
        return "redirect:/desk/cases?" + query + (query.isEmpty() ? "" : "&") + list.query();
    }

    /** The part of the home page that counts everyone: all cases are those at the stages together. */
    @GetMapping("/desk/cases/stages")
    ModelAndView stages() {
        return new ModelAndView("cases/stages", Map.of("stages", worklist.byStage()));
    }

    @PostMapping("/desk/cases/owner")
    @For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
    String assign(
            @RequestParam(defaultValue = "") List<UUID> ids,
            @RequestParam UUID owner,
            @RequestParam(defaultValue = "") String query,
            RedirectAttributes next) {
        Giving became = cases.assign(ids.stream().map(CaseId::new).toList(), new UserId(owner));
        next.addFlashAttribute(
                ids.isEmpty() || became != Giving.GIVEN ? "problem" : "notice",
                ids.isEmpty() ? "cases.none-chosen" : "cases.giving." + became);
        return "redirect:/desk/cases?" + query;
    }

    @PostMapping("/desk/cases/views")
    String save(
            @RequestParam(defaultValue = "CASES") ViewedList list,
            @RequestParam String name,
            @RequestParam String query,
            @RequestParam(defaultValue = "false") boolean shared,
            RedirectAttributes next) {
        SavedViews.Saving became = views.save(list, name, query, shared);
        if (became == SavedViews.Saving.SAVED) {
            next.addFlashAttribute("notice", shared ? "pages.view.shared" : "pages.view.saved");
        } else {
            next.addFlashAttribute("problem", "pages.view." + became);
        }
        return "redirect:" + list.at(query);
    }

    @PostMapping("/desk/cases/views/forget")
    String forget(
            @RequestParam(defaultValue = "CASES") ViewedList list, @RequestParam UUID view, RedirectAttributes next) {
        views.forget(view);
        next.addFlashAttribute("notice", "pages.view.forgotten");
        return "redirect:" + list.path();
    }
}
