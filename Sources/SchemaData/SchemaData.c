#include "SchemaData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bytes[] = {
#embed "schemas.bin"
};

const unsigned char *schema_database_bytes(void) { return bytes; }

size_t schema_database_size(void) { return sizeof bytes; }
