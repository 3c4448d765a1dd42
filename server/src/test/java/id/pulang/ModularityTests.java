package id.pulang;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.stereotype.Component;

class ModularityTests {

    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*[\\s*]*(.+?\\.)(?=\\s)", Pattern.DOTALL);

    private static final List<String> LIBRARIES = List.of("linkage", "linkage :: *", "lists", "offers", "cli");

    private static final List<String> GROUND =
            List.of("identity", "protection", "audit", "authentication", "edge", "pages");

    /**
     * Templates are made from pages; lists, offers and cli are libraries, with packages that Modulith need not know.
     */
    private static final ApplicationModules MODULES = ApplicationModules.of(
            PulangApplication.class,
            JavaClass.Predicates.resideInAnyPackage(
                    "id.pulang.templates..", "id.pulang.lists.*..", "id.pulang.offers.*..", "id.pulang.cli.*.."));

    @Test
    void modulesTouchEachOtherOnlyThroughTheirDoors() {
        MODULES.verify();
    }

    /** A package-info among the tests would be read in place of the one that declares the module. */
    @Test
    void testsDoNotHideWhatAModuleDeclares() {
        var main = SourceTree.root().resolve("server/src/main/java");
        var test = SourceTree.root().resolve("server/src/test/java");

        assertThat(SourceTree.files(test, "package-info.java"))
                .allSatisfy(
                        file -> assertThat(main.resolve(test.relativize(file))).doesNotExist());
    }

    @Test
    void theModuleMapEqualsTheCode() {
        var modules = MODULES.stream()
                .map(module -> MapEntry.of(module))
                .sorted(Comparator.comparingInt((MapEntry entry) -> entry.uses().size())
                        .thenComparing(MapEntry::name))
                .toList();

        GoldenFile.named("module-map.md").mustHold(page(modules));
    }

    /** A permission that nobody uses is an arrow that the code does not have. */
    @Test
    void everyAllowedArrowIsUsed() {
        var unused = MODULES.stream()
                .flatMap(module -> {
                    List<String> used = used(module);
                    return allowed(module).stream()
                            .filter(arrow -> !used.contains(arrow))
                            .map(arrow -> module.getIdentifier() + " --> " + arrow);
                })
                .toList();

        assertThat(unused).isEmpty();
    }

    /** What the classes of a module use of others, by module and named interface; libraries as they are allowed. */
    private static List<String> used(org.springframework.modulith.core.ApplicationModule module) {
        var byCode = module.getDirectDependencies(MODULES).stream()
                .map(arrow -> door(arrow.getTargetModule().getIdentifier().toString(), arrow.getTargetType()));
        var libraries = allowed(module).stream().filter(LIBRARIES::contains);
        return Stream.concat(byCode, libraries).distinct().sorted().toList();
    }

    private static String door(String module, JavaClass target) {
        return declared(target.getPackageName(), NamedInterface.class)
                .map(named -> module + " :: " + named.value()[0])
                .orElse(module);
    }

    private static List<String> allowed(org.springframework.modulith.core.ApplicationModule module) {
        return declared(module.getBasePackage().getName(), ApplicationModule.class)
                .map(declared ->
                        Arrays.stream(declared.allowedDependencies()).sorted().toList())
                .orElse(List.of());
    }

    private static <A extends Annotation> Optional<A> declared(String name, Class<A> annotation) {
        try {
            return Optional.ofNullable(Class.forName(name + ".package-info").getAnnotation(annotation));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }

    private static List<JavaClass> typesIn(JavaPackage base) {
        return StreamSupport.stream(base.spliterator(), false)
                .filter(type -> type.getPackageName().equals(base.getName()))
                .toList();
    }

    private static String page(List<MapEntry> modules) {
        return """
                # Module map

                Made from the code; an arrow reads "uses". The ground (%s) serves every
                module and has no arrows here.

                ```mermaid
                graph LR
                %s
                ```

                | module | what it is about | its doors | uses |
                | --- | --- | --- | --- |
                %s
                """.formatted(
                        GROUND.stream().map("`%s`"::formatted).collect(joining(", ")),
                        modules.stream().flatMap(MapEntry::arrows).collect(joining("\n")),
                        modules.stream().map(MapEntry::row).collect(joining("\n")));
    }

    private record MapEntry(String name, String about, List<String> doors, List<String> uses) {

        static MapEntry of(org.springframework.modulith.core.ApplicationModule module) {
            var name = module.getIdentifier().toString();
            var classes = typesIn(module.getBasePackage());
            var info = SourceTree.root().resolve("server/src/main/java/id/pulang/%s/package-info.java".formatted(name));
            var source = SourceTree.read(info.toFile().exists() ? info : library(name));
            var sentence = FIRST_SENTENCE.matcher(source);
            return new MapEntry(
                    name,
                    sentence.find() ? sentence.group(1).replaceAll("\\s+\\*?\\s*", " ") : "",
                    classes.stream()
                            .filter(MapEntry::isDoor)
                            .map(JavaClass::getSimpleName)
                            .sorted()
                            .toList(),
                    used(module));
        }

        private static Path library(String name) {
            return SourceTree.root().resolve("%1$s/src/main/java/id/pulang/%1$s/package-info.java".formatted(name));
        }

        private static boolean isDoor(JavaClass type) {
            return type.getModifiers().contains(JavaModifier.PUBLIC) && type.isMetaAnnotatedWith(Component.class);
        }

        Stream<String> arrows() {
            return uses.stream()
                    .filter(used -> !GROUND.contains(used.split(" :: ")[0]))
                    .map(used -> "    %s --> %s".formatted(name, used));
        }

        String row() {
            return "| `%s` | %s | %s | %s |"
                    .formatted(
                            name,
                            about,
                            doors.stream().map("`%s`"::formatted).collect(joining(", ")),
                            String.join(", ", uses));
        }
    }
}
