/**
 * The log of reference data: reading it, writing to it by its own verdict, and the documents that the code ships. See
 * docs/adr/0016-reference-data-is-a-log-of-its-own.md.
 */
package replaydesk.kit.referencelog;
