package replaydesk.events.value;

import java.util.UUID;

/**
 * File that came with a registration or a message (R3). The log names it; its bytes are stored elsewhere.
 *
 * @param name the file name, which often contains people's names
 * @param mediaType the media type, such as {@code image/png}
 * @param size the size in bytes
 * @param sha256 the hash of the bytes, in lower-case hexadecimal
 */
public record Attachment(UUID id, @Personal String name, String mediaType, long size, String sha256) {
}
