package replaydesk.events.value;

import java.util.UUID;

/**
 * A file that came with a registration or a message; the log names it, its bytes lie elsewhere (R3).
 *
 * @param name the file name, which people like to put names into
 * @param mediaType such as {@code image/png}
 * @param size in bytes
 * @param sha256 of the bytes, lower-case hexadecimal
 */
public record Attachment(UUID id, @Personal String name, String mediaType, long size, String sha256) {
}
