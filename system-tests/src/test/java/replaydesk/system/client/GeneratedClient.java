package replaydesk.system.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URLClassLoader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** A Java client on the JDK's own HTTP client: generated from a document, compiled, and loaded. */
public final class GeneratedClient implements AutoCloseable {

    private static final Map<String, Object> OPTIONS = Map.of("openApiNullable", "false", "useJakartaEe", "true",
            "hideGenerationTimestamp", "true");
    private static final List<String> NOT_NEEDED = List.of(CodegenConstants.API_TESTS, CodegenConstants.MODEL_TESTS,
            CodegenConstants.API_DOCS, CodegenConstants.MODEL_DOCS);

    private final URLClassLoader classes;

    private GeneratedClient(URLClassLoader classes) {
        this.classes = classes;
    }

    /**
     * Generates a client and compiles it together with sources that use it. Fails with what the generator finds wrong
     * in the document, or with what the compiler says.
     *
     * @param document the OpenAPI document
     * @param users    a folder of sources
     * @param folder   where all of it is put; emptied by nobody
     */
    public static GeneratedClient of(String document, Path users, Path folder) throws IOException {
        var sources = generate(Files.writeString(folder.resolve("document.json"), document), folder.resolve("client"));
        sources.addAll(javaFiles(users));
        var classes = compile(sources, Files.createDirectories(folder.resolve("classes")));
        return new GeneratedClient(new URLClassLoader(new URL[] {classes.toUri().toURL()},
                GeneratedClient.class.getClassLoader()));
    }

    private static List<Path> generate(Path document, Path folder) throws IOException {
        var configurator = new CodegenConfigurator().setGeneratorName("java").setLibrary("native")
                .setInputSpec(document.toString()).setOutputDir(folder.toString()).setValidateSpec(true)
                .setInvokerPackage("generated").setApiPackage("generated.api").setModelPackage("generated.model")
                .setAdditionalProperties(OPTIONS);
        NOT_NEEDED.forEach(part -> configurator.addGlobalProperty(part, "false"));
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        return javaFiles(folder.resolve("src/main/java"));
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".java")).toList());
        }
    }

    private static Path compile(List<Path> sources, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        var options = List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp", classPath());
        try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
            var task = compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            if (!task.call()) {
                throw new AssertionError("Expected the generated client to compile, but:\n" + said);
            }
        }
        return classes;
    }

    /** Returns the class path of the tests as Maven runs them. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** One of the users of the client, by the name of its class. */
    public ClientJourney journey(String name) throws ReflectiveOperationException {
        return classes.loadClass(name).asSubclass(ClientJourney.class).getConstructor().newInstance();
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
