// What glibc declares only for those who define _GNU_SOURCE before its first header, which a module
// cannot do any more (Linux man-pages, rename(2)).

#if __linux__
#define CHIMNEY_RENAME_EXCHANGE (1 << 1)

int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
              unsigned int flags);
#endif
