package replaydesk.system.stack;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import replaydesk.stack.service.StackService;

/** Creates another build of a service: the packaged application with a later version of its stage's projection. */
public final class NextBuild {

    private static final String METHOD = "projectionVersion";

    private NextBuild() {
    }

    /**
     * Copies the application and changes the projection version that the stage returns.
     *
     * @param stageClass the stage's class in the application
     * @param root the folder for the build, arranged as in a checkout
     * @return {@code root}
     */
    public static Path of(StackService service, Class<?> stageClass, int version, Path root) throws IOException {
        var application = service.jar(Stack.running().settings().root()).getParent();
        var copy = service.jar(root).getParent();
        copy(application, copy);
        var entry = stageClass.getName().replace('.', '/') + ".class";
        try (var jars = Files.list(copy.resolve("app"))) {
            for (var jar : jars.toList()) {
                rewrite(jar, entry, version);
            }
        }
        return root;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void rewrite(Path jar, String entry, int version) throws IOException {
        try (var files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            var file = files.getPath(entry);
            Files.write(file, withVersion(Files.readAllBytes(file), version));
        }
    }

    private static byte[] withVersion(byte[] compiled, int version) {
        var classes = ClassFile.of();
        return classes.transformClass(classes.parse(compiled), (builder, element) -> {
            if (element instanceof MethodModel method && method.methodName().equalsString(METHOD)) {
                builder.withMethodBody(method.methodName(), method.methodType(), method.flags().flagsMask(),
                        code -> code.loadConstant(version).ireturn());
            } else {
                builder.with(element);
            }
        });
    }
}
