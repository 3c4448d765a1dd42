package id.pulang.walk;

import static java.util.stream.Collectors.joining;

import id.pulang.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The authorization matrix as a page.
 *
 * @param isOpen whether somebody who has not logged in comes through to an endpoint
 * @param libraries addresses that libraries brought in
 * @param statics patterns of files that are served as they are
 * @param filters what every request goes through, in order
 */
record AuthorizationPage(
        List<Endpoint> endpoints,
        Predicate<Endpoint> isOpen,
        List<String> libraries,
        List<String> statics,
        List<String> filters) {

    private static final List<Role> ROLES = List.of(Role.values());

    String text() {
        return """
                # Who may what

                Made from the endpoints of the running server; `AuthorizationWalkTests` walks every cell over HTTP. A new endpoint
                needs `@For`, `@ForEveryone` or `@Open`, and then `./pulang test --write-docs`.

                | in a cell | means |
                | --- | --- |
                | yes | served; the address names nothing that belongs to one post |
                | own | served for what belongs to the own post, at headquarters to any post; for the rest: not found |
                | handed | served for people who were handed over to the agency; for all others: not found |
                | – | refused; somebody who has not logged in is led to the log-in |

                Every POST needs the token of the session. **Fresh** asks for a code of the last five minutes. An administrator sees
                no person, case, list or journey. Whom the last column names is fewer than those with the role.

                | endpoint | nobody yet | %s | fresh | the door asks more |
                | --- | --- | %s | --- | --- |
                %s

                ## What libraries answer

                %s

                Files that are the same for everyone: %s.

                ## What every request goes through

                %s
                """.formatted(
                        ROLES.stream().map(AuthorizationPage::words).collect(joining(" | ")),
                        ROLES.stream().map(_ -> "---").collect(joining(" | ")),
                        endpoints.stream().map(this::row).collect(joining("\n")),
                        libraries.stream().map(path -> "- `" + path + "`").collect(joining("\n")),
                        statics.stream().map(path -> "`" + path + "`").collect(joining(", ")),
                        String.join(" → ", filters));
    }

    private String row(Endpoint endpoint) {
        var cells = Stream.of(
                Stream.of("`" + endpoint + "`", isOpen.test(endpoint) ? "yes" : "–"),
                ROLES.stream().map(role -> cell(endpoint, role)),
                Stream.of(endpoint.fresh() ? "fresh" : "", FinerRules.AT.getOrDefault(endpoint.toString(), "")));
        return cells.flatMap(each -> each).collect(joining(" | ", "| ", " |"));
    }

    private static String cell(Endpoint endpoint, Role role) {
        if (!endpoint.open() && !endpoint.roles().contains(role)) {
            return "–";
        }
        if (!endpoint.namesARecord()) {
            return "yes";
        }
        return role == Role.RECEIVING_AGENCY ? "handed" : "own";
    }

    private static String words(Role role) {
        return Arrays.stream(role.name().toLowerCase(Locale.ROOT).split("_")).collect(joining(" "));
    }
}
