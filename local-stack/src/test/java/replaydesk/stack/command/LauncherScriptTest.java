package replaydesk.stack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;

/** The launcher script on a checkout of a few small modules, as far as it runs without Maven. */
class LauncherScriptTest {
    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path root;

    @BeforeEach
    void a_checkout_whose_desk_is_made_of_the_kit() throws IOException {
        write("pom.xml", "<project/>");
        write("desk/pom.xml", dependency("service-kit", "") + dependency("service-testing", "<scope>test</scope>"));
        write("desk/src/main/java/Desk.java", "class Desk {}");
        write("desk/target/quarkus-app/quarkus-run.jar", "");
        write("service-kit/pom.xml", "<project/>");
        write("service-kit/src/main/resources/db/one.sql", "SELECT 1");
        write("service-kit/target/classes/db/one.sql", "SELECT 1");
        write("service-testing/pom.xml", "<project/>");
        write("service-testing/src/main/java/Testing.java", "class Testing {}");
        write("local-stack/pom.xml", "<project/>");
        write("local-stack/target/local-stack-1.jar", "");
        Files.createDirectories(root.resolve("local-stack/target/lib"));
        Files.createDirectories(root.resolve("local-stack/target/classes"));
        bash("mkdir -p $root/target/built/sources; modules=$(closure desk local-stack); clean_vanished $modules;"
                + " all_sources $modules >$root/target/built/desk");
    }

    @Test
    void what_is_built_is_not_stale_though_the_files_were_touched() throws IOException {
        assertThat(bash("echo $(closure desk local-stack)")).isEqualTo("desk local-stack service-kit");
        assertThat(stale()).isEqualTo("built");
        write("desk/src/main/java/Desk.java", "class Desk {}");
        write("service-testing/src/main/java/Testing.java", "class Changed {}");
        assertThat(stale()).isEqualTo("built");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "desk/pom.xml", "desk/src/main/java/Desk.java", "desk/src/main/java/Other.java",
            "service-kit/src/main/resources/db/one.sql"})
    void a_changed_or_new_file_of_what_is_run_or_of_what_that_is_made_of_is_seen(String file) throws IOException {
        write(file, "changed " + dependency("service-kit", ""));
        assertThat(stale()).isEqualTo("stale");
    }

    @Test
    void a_renamed_file_is_seen_and_leaves_nothing_behind() throws IOException {
        Path sql = root.resolve("service-kit/src/main/resources/db/one.sql");
        Files.move(sql, sql.resolveSibling("two.sql"));

        assertThat(stale()).isEqualTo("stale");
        bash("clean_vanished $(closure desk local-stack)");

        assertThat(root.resolve("service-kit/target/classes")).doesNotExist();
        assertThat(root.resolve("desk/target/quarkus-app/quarkus-run.jar")).exists();
    }

    @Test
    void an_application_that_is_missing_is_seen() throws IOException {
        Files.delete(root.resolve("desk/target/quarkus-app/quarkus-run.jar"));
        assertThat(stale()).isEqualTo("stale");
    }

    @Test
    void a_demonstration_on_a_split_stack_of_its_own_builds_every_service() throws IOException {
        assertThat(bash("applications demo-apart")).isEqualTo(bash("applications apart"));
        assertThat(bash("plain_modules demo-apart")).isEqualTo("local-stack bench");
        assertThat(bash("applications demo")).isEqualTo("desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "status", "logs", "token", "reference"})
    void help_builds_nothing_starts_no_java_and_names_every_option(String command) throws IOException {
        String help = run(List.of(CHECKOUT.resolve("replaydesk").toString(), command, "--help"));

        assertThat(help).startsWith("Usage: ./replaydesk " + command);
        Stream<OptionSpec> options = Launcher.commandLine().getSubcommands().get(command).getCommandSpec()
                .options().stream();
        assertThat(options.map(OptionSpec::longestName)
                .filter(name -> !name.equals("--version") && !name.equals("--help")))
                .allMatch(help::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "bench", "build", "test", "dependencies", "format"})
    void help_of_the_other_commands_builds_nothing_either(String command) throws IOException {
        assertThat(run(List.of(CHECKOUT.resolve("replaydesk").toString(), command, "-h")))
                .startsWith("Usage: ./replaydesk " + command);
    }

    private String stale() throws IOException {
        return bash("if stale desk; then echo stale; else echo built; fi");
    }

    private String bash(String script) throws IOException {
        return run(List.of("bash", "-c", "set -euo pipefail; root=" + root
                + "; say() { echo \"$@\"; }; fail() { echo \"$@\"; exit 1; }; . "
                + CHECKOUT.resolve("local-stack/launcher/build.sh") + "; " + script));
    }

    /** Runs a command with a JAVA_HOME that holds no JDK. */
    private String run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("JAVA_HOME", root.toString());
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String dependency(String artifact, String scope) {
        return "<dependency><groupId>replaydesk</groupId><artifactId>" + artifact + "</artifactId>" + scope
                + "</dependency>";
    }
}
