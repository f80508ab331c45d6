// What glibc declares only for those who define _GNU_SOURCE before its first header, which a module
// cannot do any more (Linux man-pages, rename(2)).

#if __linux__
#define CHIMNEY_RENAME_EXCHANGE (1 << 1)

int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
              unsigned int flags);

// statx(2): what is at a path, as 256 bytes; the attributes are 64 bits at offset 8.
#define CHIMNEY_STATX_ATTRIBUTES_OFFSET 8
#define CHIMNEY_STATX_MOUNT_ROOT 0x2000

int chimney_statx(int folder, const char *path, int flags, unsigned int mask,
                  void *buffer) __asm__("statx");
#endif
