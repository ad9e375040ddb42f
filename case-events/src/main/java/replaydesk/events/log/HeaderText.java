package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** Reads the forms of contract headers, strictly, so that every reader finds the same records usable. */
final class HeaderText {

    private static final int QUOTED = 100;
    private static final byte[] DIGITS = new byte[256];

    static {
        Arrays.fill(DIGITS, (byte) -1);
        for (int digit = 0; digit < 16; digit++) {
            DIGITS["0123456789abcdef".charAt(digit)] = (byte) digit;
        }
    }

    private HeaderText() {
    }

    /** Text as CloudEvents allows it, UTF-8 without control characters, and not too long; or unusable. */
    static void requireText(ContractHeader header, byte[] value) {
        if (value.length > ContractHeader.LONGEST_TEXT) {
            throw unusable(header, "is longer than " + ContractHeader.LONGEST_TEXT + " bytes", value);
        }
        if (!isText(value)) {
            throw unusable(header, "is not text", value);
        }
    }

    static boolean isText(byte[] value) {
        int sign = 0;
        for (byte b : value) {
            sign |= b - ' ' | 0x7e - b;
        }
        if (sign >= 0) {
            return true;
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).chars().noneMatch(Character::isISOControl);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Reads a UUID in lower case, 36 characters. Anything else is unusable. */
    static UUID uuid(ContractHeader header, byte[] value) {
        if (value.length == 36 && value[8] == '-' && value[13] == '-' && value[18] == '-' && value[23] == '-') {
            long a = hex(value, 0, 8);
            long b = hex(value, 9, 13);
            long c = hex(value, 14, 18);
            long d = hex(value, 19, 23);
            long e = hex(value, 24, 36);
            if ((a | b | c | d | e) >= 0) {
                return new UUID(a << 32 | b << 16 | c, d << 48 | e);
            }
        }
        throw unusable(header, "is not a UUID in lower case", value);
    }

    /** Requires SHA-256 in lower-case hex. Anything else is unusable. */
    static void requireSha256(ContractHeader header, byte[] value) {
        if (value.length != 64
                || (hex(value, 0, 15) | hex(value, 15, 30) | hex(value, 30, 45) | hex(value, 45, 60)
                        | hex(value, 60, 64)) < 0) {
            throw unusable(header, "is not SHA-256 in lower-case hex", value);
        }
    }

    /** Reads up to 15 hexadecimal digits; returns a negative number when one is not a digit. */
    private static long hex(byte[] value, int from, int to) {
        long number = 0;
        int sign = 0;
        for (int i = from; i < to; i++) {
            int digit = DIGITS[value[i] & 0xff];
            sign |= digit;
            number = number << 4 | digit;
        }
        return sign < 0 ? -1 : number;
    }

    /** Reads a time as RFC 3339, which allows the years 0000 to 9999. */
    static Instant time(ContractHeader header, byte[] value) {
        int end = value.length - 1;
        try {
            if (end >= 19 && end != 20 && end <= 29 && value[end] == 'Z' && (end == 19 || value[19] == '.')
                    && value[4] == '-'
                    && value[7] == '-' && value[10] == 'T' && value[13] == ':' && value[16] == ':') {
                int hour = number(value, 11, 13);
                int minute = number(value, 14, 16);
                int second = number(value, 17, 19);
                if (hour < 24 && minute < 60 && second < 60) {
                    long day =
                            LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10)).toEpochDay();
                    int nanos = end == 19 ? 0 : number(value, 20, end);
                    for (int digits = end - 20; end > 19 && digits < 9; digits++) {
                        nanos *= 10;
                    }
                    return Instant.ofEpochSecond(day * 86_400 + hour * 3_600 + minute * 60 + second, nanos);
                }
            }
            number(value, 0, Math.min(4, value.length));
            if (value.length > 20 && value[19] == '.') {
                number(value, 20, 21);
            }
            return Instant.parse(new String(value, ISO_8859_1));
        } catch (DateTimeException e) {
            throw unusable(header, "is not RFC 3339", value);
        }
    }

    private static int number(byte[] value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (value[i] < '0' || value[i] > '9') {
                throw new DateTimeException("not a digit");
            }
            number = number * 10 + value[i] - '0';
        }
        return number;
    }

    static UnusableRecord unusable(ContractHeader header, String why, byte[] value) {
        return new UnusableRecord(header.wireName() + " " + why + ": " + quote(value));
    }

    /** Returns a header's bytes as text for a message, cut when there are many. */
    static String quote(byte[] value) {
        return value.length <= QUOTED ? new String(value, ISO_8859_1)
                : new String(value, 0, QUOTED, ISO_8859_1) + "… (" + value.length + " bytes)";
    }
}
