package id.pulang.authentication.web.posts;

import id.pulang.authentication.posts.NewPost;
import id.pulang.authentication.posts.PostOpening;
import id.pulang.authentication.posts.PostProblem;
import id.pulang.authentication.posts.Posts;
import id.pulang.identity.NotFound;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the posts: where officers work, and how the offices of each agency hang together. */
@Controller
@For(Role.ADMINISTRATOR)
class PostsController {

    /** A mission, which is what is opened most: below the headquarters and without a purpose. */
    private static final NewPost EMPTY = new NewPost("", PostCode.HEADQUARTERS.value(), "", "", "", "");

    private final Posts posts;

    PostsController(Posts posts) {
        this.posts = posts;
    }

    @GetMapping("/desk/posts")
    ModelAndView all() {
        return page(EMPTY, Set.of());
    }

    @PostMapping("/desk/posts")
    @Fresh
    ModelAndView open(NewPost typed, RedirectAttributes next) {
        return switch (posts.open(typed)) {
            case PostOpening.Opened _ -> {
                next.addFlashAttribute("notice", "access.posts.opened");
                yield new ModelAndView("redirect:/desk/posts");
            }
            case PostOpening.Refused(Set<PostProblem> problems) -> page(typed, problems);
        };
    }

    @GetMapping("/desk/posts/{post}")
    ModelAndView one(@PathVariable String post) {
        return onePage(code(post), Set.of());
    }

    @PostMapping("/desk/posts/{post}")
    @Fresh
    ModelAndView change(
            @PathVariable String post,
            @RequestParam String nameLocal,
            @RequestParam String nameEnglish,
            @RequestParam String zone,
            RedirectAttributes next) {
        Set<PostProblem> problems = posts.change(code(post), nameLocal, nameEnglish, zone);
        return problems.isEmpty() ? done("access.posts.changed", next) : onePage(code(post), problems);
    }

    @PostMapping("/desk/posts/{post}/close")
    @Fresh
    ModelAndView close(@PathVariable String post, RedirectAttributes next) {
        Set<PostProblem> problems = posts.close(code(post));
        return problems.isEmpty() ? done("access.posts.closed", next) : onePage(code(post), problems);
    }

    private static PostCode code(String post) {
        if (!PostCode.isOne(post)) {
            throw new NotFound("post");
        }
        return new PostCode(post);
    }

    private static ModelAndView done(String notice, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/desk/posts");
    }

    private ModelAndView page(NewPost typed, Set<PostProblem> problems) {
        return answer("access/posts", Map.of("posts", posts.all(), "form", typed, "problems", problems), problems);
    }

    private ModelAndView onePage(PostCode code, Set<PostProblem> problems) {
        return answer("access/one-post", Map.of("standing", posts.find(code), "problems", problems), problems);
    }

    private static ModelAndView answer(String template, Map<String, ?> shown, Set<PostProblem> problems) {
        ModelAndView page = new ModelAndView(template, shown);
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
