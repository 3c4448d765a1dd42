package id.pulang.pages.web.allegations;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks before words that commonly accuse somebody are kept among what is written to protect them: nothing is kept until
 * the officer takes them out, or says that they are about somebody else, such as those who held the person. It watches
 * every form with a field for free words of a case (docs/decisions/0184).
 */
@Configuration(proxyBeanMethods = false)
public class AllegationInterceptor implements WebMvcConfigurer, HandlerInterceptor {

    /** The hidden field of forms that are watched. */
    private static final String WATCHED = "welfare";

    /** The tick that the words are about somebody else. */
    private static final String OTHERS = "aboutOthers";

    private static final Set<String> OF_THE_FORM = Set.of(WATCHED, OTHERS, "_csrf", "once");

    private static final Pattern ACCUSING =
            Pattern.compile("\\b(" + words() + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException, IOException {
        if (!isWatched(request)) {
            return true;
        }
        List<Field> typed = fields(request);
        if (typed.stream().noneMatch(Field::accuses)) {
            return true;
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Retarget", "body");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        throw new ModelAndViewDefiningException(question(request, typed));
    }

    private static ModelAndView question(HttpServletRequest request, List<Field> typed)
            throws ServletException, IOException {
        return new ModelAndView(
                "pages/allegations",
                Map.of(
                        "address",
                        request.getRequestURI(),
                        "accusing",
                        typed.stream().filter(Field::accuses).toList(),
                        "rest",
                        typed.stream().filter(field -> !field.accuses()).toList(),
                        "files",
                        files(request)));
    }

    /**
     * Only what is sent as a form: a link to a page of ours must not make one that holds a form with the link's words
     * and an officer's token. Where an error is answered, such as that a form is too long, its fields cannot be read
     * again.
     */
    private static boolean isWatched(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getDispatcherType() == DispatcherType.REQUEST
                && request.getParameter(WATCHED) != null
                && request.getParameter(OTHERS) == null;
    }

    /** What was typed into a field. */
    public record Field(String name, String text) {

        boolean accuses() {
            return ACCUSING.matcher(text).find();
        }
    }

    private static List<Field> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !OF_THE_FORM.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(text -> new Field(field.getKey(), text)))
                .toList();
    }

    /** The names of the fields with files, which have to be chosen again. */
    private static List<String> files(HttpServletRequest request) throws ServletException, IOException {
        @Nullable String type = request.getContentType();
        return type == null || !type.startsWith("multipart/")
                ? List.of()
                : request.getParts().stream()
                        .filter(part -> part.getSubmittedFileName() != null && part.getSize() > 0)
                        .map(Part::getName)
                        .distinct()
                        .toList();
    }

    private static String words() {
        try (InputStream csv =
                        Objects.requireNonNull(AllegationInterceptor.class.getResourceAsStream("/words/accusing.csv"));
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv, StandardCharsets.UTF_8)) {
            return reader.stream()
                    .map(line -> line.getField("words").replace(" ", "\\s+"))
                    .collect(Collectors.joining("|"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
