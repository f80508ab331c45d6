#pragma once
#include <stddef.h>

/// The first byte of the schema database; it lies in the program's read-only data, of which the
/// system loads only the pages that are looked at.
const unsigned char *schema_database_bytes(void);

/// How many bytes the schema database has.
size_t schema_database_size(void);
