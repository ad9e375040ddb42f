/** Resources that every host has: of its log, and of its reference data. */
package replaydesk.kit.endpoint;
